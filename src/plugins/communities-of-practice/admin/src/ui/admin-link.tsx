import type { ReactNode } from 'react';
import { Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';

interface AdminLinkProps {
  to: string;
  children: ReactNode;
  /** For those who hear links out of their sentence. Begins with the visible words. */
  label?: string;
  size?: 'small';
}

/** A link within the admin, in the design system's dress. */
export const AdminLink = ({ to, children, label, size }: AdminLinkProps) => (
  <Link tag={NavLink} to={to} aria-label={label}>
    <Typography variant={size === 'small' ? 'pi' : 'omega'} textColor="primary600">
      {children}
    </Typography>
  </Link>
);
